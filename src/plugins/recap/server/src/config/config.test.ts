import { config } from '.';

describe('the plugin\'s configuration', () => {
  it('is right as it comes', () => {
    expect(() => config.validator(config.default)).not.toThrow();
  });

  it.each([
    [{ automation: { ...config.default.automation, hoursAfterEnd: -1 } }, /automation\.hoursAfterEnd/],
    [{ automation: { ...config.default.automation, enabled: 'on' } }, /automation\.enabled/],
    [{ defaults: { ...config.default.defaults, length: 'endless' } }, /defaults\.length/],
    [{ imports: { ...config.default.imports, allowPrivateAddresses: 'true' } }, /imports\.allowPrivateAddresses/],
    [{ default: {} }, /"default"/],
  ])('names the setting that is wrong: %j', (changes, message) => {
    expect(() => config.validator({ ...config.default, ...changes })).toThrow(message);
  });
});

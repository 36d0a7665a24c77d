import answer from './answer/schema.json';
import ask from './ask/schema.json';
import claim from './claim/schema.json';
import revision from './revision/schema.json';
import subject from './subject/schema.json';

/** The plugin's own record, invisible in the admin: who asked for what, what was made of which entries. */
export const contentTypes = {
  subject: { schema: subject },
  claim: { schema: claim },
  revision: { schema: revision },
  ask: { schema: ask },
  answer: { schema: answer },
};

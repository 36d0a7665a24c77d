import answer from './answer/schema.json';
import ask from './ask/schema.json';
import claim from './claim/schema.json';
import importing from './import/schema.json';
import dismissal from './dismissal/schema.json';
import imported from './imported/schema.json';
import lease from './lease/schema.json';
import revision from './revision/schema.json';
import source from './source/schema.json';
import standing from './standing/schema.json';
import subject from './subject/schema.json';

/** The plugin's own record, invisible in the admin: who asked for what, what was made of which entries. */
export const contentTypes = {
  subject: { schema: subject },
  claim: { schema: claim },
  revision: { schema: revision },
  standing: { schema: standing },
  source: { schema: source },
  dismissal: { schema: dismissal },
  ask: { schema: ask },
  answer: { schema: answer },
  import: { schema: importing },
  imported: { schema: imported },
  lease: { schema: lease },
};

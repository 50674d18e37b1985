import { z } from 'zod/v4';
import { templateShape } from './template-shape.ts';

/** What editors complete and check template files by, from the very shape that parses them. */
export const templateJsonSchema = () => z.toJSONSchema(templateShape, { io: 'input', target: 'draft-7' });

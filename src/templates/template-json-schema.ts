import { z } from 'zod/v4';
import { templateShape } from './template-shape.ts';

/** The schema that editors complete and check template files with, from the very shape that parses them. */
export const templateJsonSchema = () => z.toJSONSchema(templateShape, { io: 'input', target: 'draft-7' });

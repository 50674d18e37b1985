/** "said → meant", one a line. */
export const rows = (table: string): readonly (readonly [said: string, meant: string])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('→').map((part) => part.trim()))
    .map(([said = '', meant = '']) => [said, meant]);

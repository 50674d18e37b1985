export { fold, latinDigit, wordsOf } from '../domain/fold.ts';

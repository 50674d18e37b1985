import { describeWalks } from './describe-walks.ts';

describeWalks('hi');

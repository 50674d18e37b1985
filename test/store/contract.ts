import { describe } from 'vitest';
import { accountContract } from './account-contract.ts';
import { answerContract } from './answer-contract.ts';
import { commitContract } from './commit-contract.ts';
import { enrollmentContract } from './enrollment-contract.ts';
import { listContract } from './list-contract.ts';
import { importContract } from './import-contract.ts';
import { joinedTeamContract } from './joined-team-contract.ts';
import { expectedContract } from './expected-contract.ts';
import { mailContract } from './mail-contract.ts';
import { organizationContract } from './organization-contract.ts';
import { ownTemplateContract } from './own-template-contract.ts';
import { personContract } from './person-contract.ts';
import { recordContract } from './record-contract.ts';
import { reminderContract } from './reminder-contract.ts';
import { ruleContract } from './rule-contract.ts';
import { seenContract } from './seen-contract.ts';
import { storeModel } from './store-model.ts';
import { storeTest, type OpenStore } from './store-test.ts';
import { tallyContract } from './tally-contract.ts';
import { workloadContract } from './workload-contract.ts';

/** What every store has to do, however it is made. */
export function describeStore(name: string, open: OpenStore): void {
  const test = storeTest(open);
  describe(name, () => {
    describe('organizations', () => organizationContract(test));
    describe('people', () => personContract(test));
    describe('teams that the bot is in', () => joinedTeamContract(test));
    describe('records', () => recordContract(test));
    describe('lists of records', () => listContract(test));
    describe('enrollments', () => enrollmentContract(test));
    describe('tallies', () => tallyContract(test));
    describe('workloads', () => workloadContract(test));
    describe('reminders', () => reminderContract(test));
    describe('automated emails', () => mailContract(test));
    describe('matters of a company', () => accountContract(test));
    describe('rules', () => ruleContract(test));
    describe('answers', () => answerContract(test));
    describe('templates of a tenant', () => ownTemplateContract(test));
    describe('imports', () => importContract(test));
    describe('activities', () => seenContract(test));
    describe('what is expected of records', () => expectedContract(test));
    describe('commits', () => commitContract(test));
    describe('compared with a naive model', () => storeModel(test));
  });
}

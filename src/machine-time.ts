import { setTimeout } from 'node:timers/promises';
import type { Time } from './bot/time.ts';

export const machineTime: Time = {
  now: () => performance.now(),
  wait: (ms) => setTimeout(ms),
  random: Math.random,
};

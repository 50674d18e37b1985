import type { StepType } from '../domain/template.ts';

/** A color, and an icon in strokes on a square of 16. */
export type StepLook = { readonly color: string; readonly icon: string };

const ENVELOPE = 'M2.5 4h11v8h-11z M2.5 4.5l5.5 4.2 5.5-4.2';

export const STEP_LOOKS: Readonly<Record<StepType, StepLook>> = {
  email: { color: '#4a5bd4', icon: ENVELOPE },
  'automated-email': { color: '#7b3fc4', icon: 'M9 1.8L3.6 9h3.6l-.9 5.2L12 6.9H8.3z' },
  call: {
    color: '#0b7a75',
    icon: 'M5.6 2.6L3.6 3c-.8.2-1.2.8-1.1 1.6.6 4.6 4.300 8.300 8.900 8.900.8.1 1.400-.3 1.600-1.100l.400-2-2.800-1.400-1.300 1.300c-1.500-.7-2.800-2-3.500-3.500l1.200-1.300z',
  },
  linkedin: {
    color: '#0a66c2',
    icon: 'M4 6.700V12.500 M4 3.600v.1 M7.300 12.500V6.700 M7.300 9.300c0-3.300 4.900-3.500 4.900-.1v3.300',
  },
  task: { color: '#a86200', icon: 'M3 3h10v10H3z M5.500 8.200l1.900 1.900 3.300-4' },
  schedule: {
    color: '#c2410c',
    icon: 'M2.600 3.800h10.800v9.600H2.600z M2.600 6.900h10.800 M5.500 2v3 M10.500 2v3',
  },
  meeting: {
    color: '#b4246b',
    icon: 'M6 7.600a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z M1.900 13c.2-5 8-5 8.200 0 M10.700 3.500a2 2 0 0 1 0 3.900 M11.900 9.300c1.400.5 2.100 1.700 2.200 3.500',
  },
  decision: {
    color: '#4b5563',
    icon: 'M8 14V9.500L3.500 5 M8 9.500L12.500 5 M3.300 8V4.800h3.200 M12.700 8V4.800H9.500',
  },
};

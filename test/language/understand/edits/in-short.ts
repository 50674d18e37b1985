import type { Position, TemplateEdit } from '../../../../src/domain/authoring/template-edit.ts';
import type { EditsRead } from '../../../../src/language/understand/edits/said.ts';

/** What was read, in a few words. */
export function inShort(read: EditsRead | undefined): string {
  if (!read) return 'not about it';
  switch (read.kind) {
    case 'edits':
      return read.edits.map(edited).join('; ');
    case 'order':
      return [read.order, read.note ?? read.words].filter((one) => one !== undefined).join(': ');
    case 'which-step':
      return `which of ${read.candidates.length}`;
    case 'lacks':
      return `lacks ${read.what}`;
    case 'no-such-step':
      return 'no such step';
  }
}

function edited(edit: TemplateEdit): string {
  switch (edit.kind) {
    case 'add-step':
      return [
        `add ${edit.type} ${placed(edit.at)}`,
        ...(edit.waitDays === undefined ? [] : [`+${edit.waitDays}`]),
        ...(edit.title ? [`"${edit.title.text}"`] : []),
      ].join(' ');
    case 'remove-step':
      return `remove ${edit.step}`;
    case 'move-step':
      return `move ${edit.step} ${placed(edit.to)}`;
    case 'change-type':
      return `${edit.step} is ${edit.type}`;
    case 'branch':
      return `${edit.step} ${edit.on ? 'branches' : 'goes on'}`;
    case 'lead':
      return `${edit.step}:${edit.outcome} → ${edit.edge.kind === 'step' ? `${edit.edge.to} +${edit.edge.waitDays}` : edit.edge.ends.join(' or ')}`;
    case 'wait':
      return `${edit.from ? `${edit.from.step}:${edit.from.outcome} ` : ''}${edit.days} before ${edit.before}`;
    case 'text':
      return `${Object.values(edit.place).join(' ')} ${edit.language}: ${edit.text}`;
    case 'share':
      return `B of ${edit.step} to ${edit.share}%`;
    case 'keep-text':
      return `keep ${edit.keep} of ${edit.step}`;
    case 'add-end':
      return `end ${edit.success ? '✓' : '✗'} ${edit.name.text}`;
    case 'remove-end':
      return `remove end ${edit.end}`;
    case 'end-success':
      return `${edit.end} ${edit.success ? '✓' : '✗'}`;
    case 'add-input':
      return `ask ${edit.input.type} ${edit.input.id}`;
    case 'remove-input':
      return `don't ask ${edit.input}`;
    case 'record-type':
      return `for ${edit.type}s`;
    case 'changes':
      return `${edit.step} sets ${edit.change?.kind === 'tag' ? `tag ${edit.change.tag}` : (edit.change?.status ?? '')}`;
  }
}

function placed(at: Position): string {
  if (at.kind === 'first' || at.kind === 'last') return at.kind;
  return `${at.kind} ${at.step}${at.kind === 'after' && at.outcome ? `:${at.outcome}` : ''}`;
}

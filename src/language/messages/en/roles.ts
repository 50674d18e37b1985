export const roles = {
  'role.seller': 'a seller',
  'role.manager': 'a manager of everyone',
  'role.any-manager': 'a manager',
  'role.manager-of': 'a manager of {names}',
  'role.template-manager': 'a template manager',
  'role.administrator': 'an administrator',

  'roles.title': 'Roles',
  'roles.how': 'Everyone is a seller. Press a name to change their role, or type “make Megan manager”.',
  'roles.is': '<b>{name}</b> is {are}. What should change?',
  'roles.now': '<b>{name}</b> is now {are}.',
  'roles.give': 'Make them {role}',
  'roles.take': 'No longer {role}',
  'roles.manager-can': 'Managers can see their sellers’ work and enroll, act and reassign for them.',
  'roles.last-administrator': 'There must be at least one administrator. Make someone else one first.',

  'colleague.none': 'I don’t know anyone called “{words}”. Ask them to say hi to me first.',
  'colleague.seen': 'last here {day}',
  'colleague.many': 'Several people are called “{words}”. Who do you mean?',
} as const;

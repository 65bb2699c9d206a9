// breaks: nothing
export const movement = 'a rule of a sibling slice';

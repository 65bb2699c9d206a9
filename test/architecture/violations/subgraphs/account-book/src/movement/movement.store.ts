// breaks: nothing
export const movements = 'the store of a sibling slice';

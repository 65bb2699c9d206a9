export const hidden = 'not named by the index';

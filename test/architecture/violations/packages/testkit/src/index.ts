export const testkit = 'testkit';

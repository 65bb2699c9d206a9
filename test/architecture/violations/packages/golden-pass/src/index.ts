export const goldenpass = 'golden-pass';

import { Environment } from './environment';

describe('the environment of a process', () => {
  it('is read by name', () => {
    const environment = new Environment({ URL: 'http://a', PORT: '80', EMPTY: '' });
    expect([environment.required('URL'), environment.optional('EMPTY'), environment.port('PORT', 1)]).toEqual(
      ['http://a', undefined, 80],
    );
    expect([environment.port('NONE', 4000), environment.read('PORT', Number)]).toEqual([4000, 80]);
    environment.check();
  });

  it('tells everything that is missing or wrong at once', () => {
    const environment = new Environment({ PORT: '70000', SECRET: 'short' });
    environment.required('URL');
    environment.port('PORT', 1);
    environment.read('SECRET', () => {
      throw new RangeError('it is short');
    });
    expect(() => environment.check()).toThrow(
      'URL is missing; PORT is 70000, no port; SECRET cannot be read: it is short',
    );
  });
});

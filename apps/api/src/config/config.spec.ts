import { ConfigFault, readConfig } from './config';

describe('readConfig', () => {
  it('has a usable default for everything', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4310,
      databaseUrl: null,
      roles: ['api', 'worker'],
    });
  });

  it('treats an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4310, databaseUrl: null });
  });

  it('lists all faults together', () => {
    const read = () => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://a', ROLE: 'api,cook', PUBLIC_URL: 'ftp://a' });
    expect(read).toThrow(ConfigFault);
    expect(read).toThrow(/DATABASE_URL[\s\S]*/);
    try {
      read();
    } catch (fault) {
      const names = fault instanceof ConfigFault ? fault.faults.map((line) => line.split(/[.:]/)[0]) : [];
      expect(names.sort()).toEqual(['DATABASE_URL', 'PORT', 'PUBLIC_URL', 'ROLE']);
    }
  });

  it('splits roles and turns megabytes into bytes', () => {
    expect(readConfig({ ROLE: 'worker', UPLOAD_FILE_MB: '1' })).toMatchObject({
      roles: ['worker'],
      upload: { fileBytes: 1_048_576 },
    });
  });
});

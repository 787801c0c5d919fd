module.exports = require('../../jest.preset.cjs')({ root: __dirname, name: 'api' });

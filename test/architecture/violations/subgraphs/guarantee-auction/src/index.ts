export const guaranteeAuction = 'guarantee-auction';

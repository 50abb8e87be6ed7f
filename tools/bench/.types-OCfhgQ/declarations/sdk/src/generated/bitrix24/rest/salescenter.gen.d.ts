import type { NumberInput, SystemErrorCode } from './values.gen.ts';
/** Methods of the scope `salescenter`. */
export interface Salescenter {
  'salescenter.payment.getPublicUrl': {
    params: {
      id: NumberInput;
    };
    result: SalescenterPaymentGetPublicUrlResult;
    errors: '0' | '100' | '200640400001' | SystemErrorCode;
  };
}
export interface SalescenterPaymentGetPublicUrlResult {
  payment: {
    qr: string;
    shortUrl: string;
    url: string;
  };
}

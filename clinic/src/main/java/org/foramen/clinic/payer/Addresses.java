package org.foramen.clinic.payer;

import org.foramen.store.PayerRequest;

/** Where the pages of a request stand. */
final class Addresses {
    static final String REQUESTS = "/patients/{patient}/requests";
    static final String REQUEST = REQUESTS + "/{number}";

    private Addresses() {}

    static String of(PayerRequest request) {
        return of(request.patient(), request.number());
    }

    static String of(String patient, long number) {
        return "/patients/" + patient + "/requests/" + number;
    }
}

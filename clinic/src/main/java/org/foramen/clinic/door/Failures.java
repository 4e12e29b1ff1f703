package org.foramen.clinic.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.foramen.clinic.frame.Answer;
import org.foramen.clinic.frame.Visit;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a person sees when something is not there or goes wrong: a sentence and a number to quote, never a class name. */
@Controller
@ControllerAdvice
public final class Failures {
    static final String ADDRESS = "/error";
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Where the server sends what never reached a controller. */
    @RequestMapping(ADDRESS)
    @Does(Action.ENTER)
    public Answer outside(Visit visit, HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(visit, status instanceof Integer code ? code : 404);
    }

    /** What a controller threw: a request that cannot be read, or a fault of the house. */
    @ExceptionHandler
    public Answer thrown(Exception failure, Visit visit) {
        int status =
                failure instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (status >= 500) {
            LOG.error("correlation {}", visit.correlation(), failure);
        }
        return page(visit, status);
    }

    private static Answer page(Visit visit, int status) {
        if (status == 403) {
            return Refusal.forbidden(visit);
        }
        if (status == 404) {
            return Refusal.notFound(visit);
        }
        return status < 500 ? Refusal.notUnderstood(visit, status) : Refusal.failed(visit);
    }
}

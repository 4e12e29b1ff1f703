package org.foramen.clinic.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.foramen.clinic.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Visit} to every controller method that asks for it. */
@Component
public final class VisitArgument implements HandlerMethodArgumentResolver {
    private final Visits visits;

    public VisitArgument(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Visit.class);
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return visits.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}

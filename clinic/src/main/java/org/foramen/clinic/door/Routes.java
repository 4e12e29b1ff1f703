package org.foramen.clinic.door;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks over every route before the first request: one that declares no action stops the start. */
@Component
public final class Routes implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mapping;

    public Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undeclared = mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> Doorkeeper.declared(route.getValue()).isEmpty())
                .map(route -> route.getKey() + " -> " + route.getValue().getShortLogMessage())
                .sorted()
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("These routes declare no action with @Does: " + undeclared);
        }
    }
}

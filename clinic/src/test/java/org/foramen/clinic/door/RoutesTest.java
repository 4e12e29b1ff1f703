package org.foramen.clinic.door;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import org.foramen.clinic.people.Action;
import org.foramen.clinic.people.Does;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RoutesTest {
    static final class Pages {
        public void secret() {}

        @Does(Action.READ_CHART)
        public void open() {}
    }

    @Test
    void a_route_without_an_action_stops_the_start_and_is_named() {
        Routes routes = new Routes(mapping("secret"));
        IllegalStateException stopped = assertThrows(IllegalStateException.class, routes::afterSingletonsInstantiated);
        assertTrue(stopped.getMessage().contains("/secret"), stopped.getMessage());
    }

    @Test
    void a_route_with_an_action_starts() {
        assertDoesNotThrow(() -> new Routes(mapping("open")).afterSingletonsInstantiated());
    }

    private static RequestMappingHandlerMapping mapping(String name) {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        RequestMappingInfo route = RequestMappingInfo.paths("/" + name)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(route, new Pages(), method(name));
        return mapping;
    }

    private static Method method(String name) {
        try {
            return Pages.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}

package org.foramen.clinic.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action a route carries out. The application does not start while a route lacks it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Does {
    Action value();

    /**
     * Whether the page is for patients: whose chart it is about comes from who they are, never from the address. The
     * pages of the clinic's people are not shown to patients, and these not to the clinic's people.
     */
    boolean own() default false;
}

package telework.membership.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import telework.membership.Permission;

/**
 * Who may call a method of a service for staff; {@link Guard} sees to it. With a parameter that is {@link Of} a thing the
 * caller needs one of the permissions for the organisation of that thing. Without one they need it somewhere, and the method
 * itself keeps to {@link Access#scope}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** Any of them is enough. */
    Permission[] value();

    /** Whether it takes a right in the whole country, because what is touched belongs to no organisation. */
    boolean nationwide() default false;
}

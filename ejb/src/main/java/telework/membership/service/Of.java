package telework.membership.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import telework.membership.Thing;

/** The parameter that tells which thing a call touches. A null touches nothing. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Of {

    Thing value();

    /** Where in a record the key stands, as names of components with dots between; empty: the parameter is the key. */
    String by() default "";
}

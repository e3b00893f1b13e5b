package shanyrak.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that takes what the address asks: its components are the parameters' names, and all of them texts. An absent
 * parameter is null, and one that is given several times is a list with commas.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromAddress {}

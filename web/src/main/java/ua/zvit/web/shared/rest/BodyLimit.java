package ua.zvit.web.shared.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that takes more than others: how many mebibytes its body may have. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {
    int value();

    /** @return name of the setting that says how many mebibytes one file may have, with the value as its default; else none */
    String setting() default "";
}

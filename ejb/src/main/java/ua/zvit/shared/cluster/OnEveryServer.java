package ua.zvit.shared.cluster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a class with a timer that every server needs for itself, because it works on the server's own memory. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OnEveryServer {}

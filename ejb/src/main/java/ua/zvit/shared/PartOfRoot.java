package ua.zvit.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a package below the root of a capability: it shows what it has as the root does, to pages, resources, the engine and
 * capabilities to the right. Beans of it that are no use cases stay the capability's own.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface PartOfRoot {}

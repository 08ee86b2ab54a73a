package fr.arpent.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style for every value type of the library; put once on each package that holds some.
 *
 * <p>Generated classes stay package-private: users see {@code Territory} and {@code
 * Territory.builder()}. Names in JSON are left to {@link ArpentJson}, which writes them in kebab
 * case.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    jakarta = true,
    forceJacksonPropertyNames = false,
    allowedClasspathAnnotations = {Override.class})
public @interface ArpentStyle {}

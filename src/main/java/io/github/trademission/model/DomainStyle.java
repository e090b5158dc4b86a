package io.github.trademission.model;

import io.github.trademission.InvalidValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the generated side of a domain type looks: never visible, strict, and free of annotations of other libraries. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        get = "*",
        addAll = "*",
        depluralize = true,
        depluralizeDictionary = {"company:companies", "industry:industries", "derivedFrom:derivedFrom"},
        throwForInvalidImmutableState = InvalidValueException.class,
        redactedMask = "(not shown)",
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface DomainStyle {}

package io.github.trademission.layers.upsidedown.money;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.trademission.layers.upsidedown.metrics.Tally;

/** Money that knows a layer above it and a library that it must not need: what the rules are there to find. */
public record Money(Tally tally, Class<JavaClass> library) {}

/**
 * Turns a result into the picture that its link unfurls to.
 * <p>
 * Letters are outlines from a font of our own, filled like any other shape. So cards need
 * no fonts or font libraries on the machine, and look the same everywhere.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring" })
@NullMarked
package dev.rolecompass.card;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

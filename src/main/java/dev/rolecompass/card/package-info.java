/**
 * A result becomes the picture that its link unfurls to. There is a finite number of
 * them; each is drawn when it is first asked for.
 * <p>
 * Letters are outlines from a font of our own, and filled like any other shape, so that
 * cards need neither fonts nor font libraries on the machine, and look the same on all.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring" })
@NullMarked
package dev.rolecompass.card;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

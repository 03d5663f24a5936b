/**
 * Text of a URL becomes answers or a shared result, and back. A letter or number that was
 * once in a link keeps its meaning for ever.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring", "card" })
@NullMarked
package dev.rolecompass.link;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

/**
 * Converts URLs to domain values and back: routes, parameters, and the formats of
 * answers, results and cards. A link that worked once works forever.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring", "compare", "charter", "card" })
@NullMarked
package dev.rolecompass.link;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

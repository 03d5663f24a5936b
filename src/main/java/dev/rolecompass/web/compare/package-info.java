/**
 * Compares several results on one page.
 */
@ApplicationModule(allowedDependencies = { "web", "web.map", "compare", "link", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.compare;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

/**
 * Draws results on the map: dots, the needle, and labels that stay clear of each other.
 */
@ApplicationModule(allowedDependencies = { "web", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.map;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

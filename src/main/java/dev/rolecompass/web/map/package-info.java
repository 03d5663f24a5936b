/**
 * Shows results on the map: dots, lines between them, and letters that don't overlap. Or
 * shows the fields of the portraits. The map is part of a page, or a file of its own.
 */
@ApplicationModule(allowedDependencies = { "web", "http", "quiz", "scoring" })
@NullMarked
package dev.rolecompass.web.map;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

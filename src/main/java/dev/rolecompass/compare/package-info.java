/**
 * Several results side by side: how far apart they are on each axis and topic.
 */
@ApplicationModule(allowedDependencies = { "quiz", "scoring" })
@NullMarked
package dev.rolecompass.compare;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

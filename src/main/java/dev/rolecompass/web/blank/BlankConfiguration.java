package dev.rolecompass.web.blank;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Adds {@code rc:each} to the templates.
 */
@Configuration(proxyBeanMethods = false)
class BlankConfiguration {

	@Bean
	static IDialect blankDialect() {
		return new AbstractProcessorDialect("Role Compass", "rc", StandardDialect.PROCESSOR_PRECEDENCE) {

			@Override
			public Set<IProcessor> getProcessors(String prefix) {
				return Set.of(new EachProcessor(prefix));
			}

		};
	}

}

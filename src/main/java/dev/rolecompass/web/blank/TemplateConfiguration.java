package dev.rolecompass.web.blank;

import java.util.Map;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads templates without the tabs that they are indented with, so that nothing has to
 * remove these from each page.
 */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	/**
	 * Replaces Spring Boot's.
	 */
	@Bean
	SpringResourceTemplateResolver defaultTemplateResolver(ThymeleafProperties properties) {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver() {

			@Override
			protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
					String ownerTemplate, String template, String resourceName, String characterEncoding,
					Map<String, Object> resolutionAttributes) {
				return new UnindentedTemplate(super.computeTemplateResource(configuration, ownerTemplate, template,
						resourceName, characterEncoding, resolutionAttributes));
			}

		};
		resolver.setPrefix(properties.getPrefix());
		resolver.setSuffix(properties.getSuffix());
		resolver.setTemplateMode(properties.getMode());
		resolver.setCharacterEncoding(properties.getEncoding().name());
		resolver.setCacheable(properties.isCache());
		return resolver;
	}

}

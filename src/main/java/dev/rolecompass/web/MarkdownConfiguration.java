package dev.rolecompass.web;

import dev.rolecompass.link.Routes;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Renders views whose templates are Markdown.
 */
@Configuration(proxyBeanMethods = false)
class MarkdownConfiguration {

	private static final String NAMES = "*" + Routes.MARKDOWN;

	@Bean
	SpringResourceTemplateResolver markdownTemplateResolver() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setOrder(0);
		resolver.setPrefix("classpath:/templates/");
		resolver.getResolvablePatternSpec().addPattern(NAMES);
		resolver.setTemplateMode(TemplateMode.TEXT);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	@Bean
	ThymeleafViewResolver markdownViewResolver(SpringTemplateEngine engine) {
		ThymeleafViewResolver resolver = new ThymeleafViewResolver();
		resolver.setOrder(Ordered.HIGHEST_PRECEDENCE);
		resolver.setTemplateEngine(engine);
		resolver.setViewNames(new String[] { NAMES });
		resolver.setContentType("text/markdown;charset=UTF-8");
		resolver.setForceContentType(true);
		resolver.setProducePartialOutputWhileProcessing(false);
		return resolver;
	}

}

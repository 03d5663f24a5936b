package dev.rolecompass.web.map;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Renders maps as files. Their template is HTML for Thymeleaf, because the fragment with
 * the drawing is.
 */
@Configuration(proxyBeanMethods = false)
class MapFileConfiguration {

	static final String VIEW = "svg/map.svg";

	@Bean
	SpringResourceTemplateResolver mapFileTemplateResolver() {
		SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
		resolver.setOrder(0);
		resolver.setPrefix("classpath:/templates/");
		resolver.getResolvablePatternSpec().addPattern(VIEW);
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCharacterEncoding("UTF-8");
		return resolver;
	}

	@Bean
	ThymeleafViewResolver mapFileViewResolver(SpringTemplateEngine engine) {
		ThymeleafViewResolver resolver = new ThymeleafViewResolver();
		resolver.setOrder(Ordered.HIGHEST_PRECEDENCE);
		resolver.setTemplateEngine(engine);
		resolver.setViewNames(new String[] { VIEW });
		resolver.setContentType("image/svg+xml;charset=UTF-8");
		resolver.setForceContentType(true);
		resolver.setProducePartialOutputWhileProcessing(false);
		return resolver;
	}

}

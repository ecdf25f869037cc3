<#include "frame.ftl">
<@frame>
<main id="main">
<nav class="breadcrumb">
<ol>
<li><a href="/${language}/index.html">${own.start}</a></li>
</ol>
</nav>
<h1>${content.title?html}</h1>
<p>${content.summary?html}</p>
${content.body}
<@page_list tag=language + "-" + path?keep_before("/") summaries=true/>
</main>
</@frame>

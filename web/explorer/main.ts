import './styles/tokens.css';
import './styles/page.css';
import './styles/print.css';
import './app.js';

import '../shell/styles/page.css';
import './styles/page.css';
import './styles/print.css';
import './app.js';

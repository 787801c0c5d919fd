import './ui/styles.css';
import './ui/controls.css';
import './app/frame/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/providers';
import { ROUTES } from './app/routes';
import { createQueryClient } from './lib/query-client';
import { sessionQuery } from './lib/session';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const client = createQueryClient();
// The question who is signed in travels while the screen is still being fetched.
if (window.location.pathname !== '/sign-in') void client.prefetchQuery(sessionQuery);

createRoot(root).render(
  <StrictMode>
    <Providers client={client}>
      <RouterProvider router={createBrowserRouter(ROUTES)} />
    </Providers>
  </StrictMode>,
);

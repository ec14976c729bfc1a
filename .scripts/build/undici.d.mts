export { Agent, Pool, ProxyAgent, request } from 'undici';

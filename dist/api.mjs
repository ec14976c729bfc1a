import api from './api.js';
export const { Failure, apply, backtest, connect, loadEnvironments, loadProject, nodeEdges, plan, readDirectory, runTests } = api;
